using System.Net;
using System.Net.Mail;
using System.Text;
using HaiDang.Modules.Planning.Urging.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>Tells somebody by e-mail that a list waits: counts, codes of duties and a link, nothing else.</summary>
/// <remarks>
/// Letters go in the clear over other people's servers: no body, no words of a plan or a report, no person stands in them. Both languages stand in
/// one letter, for a job knows nobody's choice.
/// </remarks>
internal sealed class DigestMail(MailSettings settings)
{
    private const int Most = 20;
    private const int PatienceInMilliseconds = 20_000;

    /// <summary>Subject and body of a letter.</summary>
    internal static (string Subject, string Body) Words(PersonalDigest digest, DateOnly day, Uri publicUrl)
    {
        var body = new StringBuilder();
        foreach (var language in (Language[])[Language.Vietnamese, Language.English])
        {
            var (words, format) = (UrgingWords.In(language), new Format(language));
            body.Append(words.MailOpening(format.Day(day), format.Number(digest.Lines.Count))).Append('\n');
            foreach (var line in digest.Lines.Take(Most)) body.Append("- ").Append(line.AdHoc is { } number ? words.AdHocReport(number, line.Year) : line.Duty).Append(": ").Append(words.Reminder(line.Kind, format.Number(line.Days))).Append('\n');
            if (digest.Lines.Count > Most) body.Append(words.MailMore(format.Number(digest.Lines.Count - Most))).Append('\n');
            if (digest.Counts.Waiting > 0) body.Append("- ").Append(words.MailWaiting(format.Number(digest.Counts.Waiting))).Append('\n');
            if (digest.Counts.LateBodies > 0) body.Append("- ").Append(words.MailLate(format.Number(digest.Counts.LateBodies))).Append('\n');
            if (digest.Counts.Escalated > 0) body.Append("- ").Append(words.MailEscalated(format.Number(digest.Counts.Escalated))).Append('\n');
            body.Append(words.MailClosing(new Uri(publicUrl, UrgingAddress.Digest.TrimStart('/')).ToString())).Append("\n\n");
        }

        return (UrgingWords.In(Language.Vietnamese).MailSubject(new Format(Language.Vietnamese).Day(day)), body.ToString());
    }

    /// <summary>Sends one letter.</summary>
    /// <exception cref="SmtpException">The server didn't take it.</exception>
    internal async Task Send(string address, PersonalDigest digest, DateOnly day, CancellationToken ct)
    {
        var (subject, body) = Words(digest, day, settings.PublicUrl);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Encrypts, Timeout = PatienceInMilliseconds };
        if (settings.User is not null) client.Credentials = new NetworkCredential(settings.User, settings.Password);
        using var letter = new MailMessage(settings.From, address)
        {
            Subject = subject,
            SubjectEncoding = Encoding.UTF8,
            Body = body,
            BodyEncoding = Encoding.UTF8,
        };
        await client.SendMailAsync(letter, ct);
    }
}
