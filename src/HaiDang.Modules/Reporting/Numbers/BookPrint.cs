using System.Globalization;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Documents;
using Format = HaiDang.Modules.Shell.Format;
using Language = HaiDang.Modules.Shell.Language;

namespace HaiDang.Modules.Reporting.Numbers;

/// <summary>Prints a register with the columns of the decree's own form.</summary>
/// <remarks>Source: Nghị định 30/2020/NĐ-CP, Phụ lục IV, parts I (sent) and VI (received).</remarks>
internal static class BookPrint
{
    private static readonly string[] SentHeads = ["Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký", "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú"];
    private static readonly string[] ReceivedHeads = ["Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú"];
    private static readonly Format Vietnamese = new(Language.Vietnamese);

    /// <summary>The register as a document.</summary>
    /// <param name="parent">Above the body in the letterhead; empty for none.</param>
    internal static OfficialPaper Of(string parent, string issuer, int year, IReadOnlyList<RegisteredDocument> documents, bool isReceived, bool isSynthetic) =>
        new(parent, issuer, "", "", isReceived ? "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN" : "SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Sổ", string.Create(CultureInfo.InvariantCulture, $"Năm {year}"), isSynthetic)
        {
            IsLandscape = true,
            Body =
            [
                new PaperBlock.Grid(
                    isReceived ? ReceivedHeads : SentHeads, isReceived ? [1150, 700, 1700, 1500, 1150, 0, 1500, 1000, 900, 1500] : [1500, 1150, 0, 1400, 2000, 1300, 850, 1000, 900, 1500],
                    [.. documents.Select(document => new GridRow(isReceived ? Received(document) : Sent(document)))])
                { Sides = [GridSide.Left, GridSide.Centre, GridSide.Left, GridSide.Left, GridSide.Left, GridSide.Left, GridSide.Left, GridSide.Left, GridSide.Left, GridSide.Left] },
            ],
            Signature = [],
            Recipients = [],
        };

    /// <summary>The same rows as .xlsx.</summary>
    internal static async Task<byte[]> Sheet(IReadOnlyList<RegisteredDocument> documents, bool isReceived, bool isSynthetic, CancellationToken ct)
    {
        using var file = new MemoryStream();
        await using (var writer = new XlsxWriter(file, isReceived ? "Văn bản đến" : "Văn bản đi"))
        {
            await writer.Head([.. isReceived ? ReceivedHeads : SentHeads, .. isSynthetic ? ["SỐ LIỆU GIẢ ĐỊNH"] : Array.Empty<string>()], ct);
            foreach (var document in documents) await writer.Row([.. (isReceived ? Received(document) : Sent(document)).Select(text => new XlsxCell(text))], ct);
        }

        return file.ToArray();
    }

    private static IReadOnlyList<string> Sent(RegisteredDocument one) =>
        [one.Sign, Day(one.PaperOn), What(one), one.Unit, one.Party, "", one.Copies > 0 ? Vietnamese.Number(one.Copies) : "", "", "", Note(one)];

    private static IReadOnlyList<string> Received(RegisteredDocument one) =>
        [Day(one.ArrivedOn), Vietnamese.Number(one.Number), one.Party, one.Sign, Day(one.PaperOn), What(one), one.Unit, "", "", Note(one)];

    // Of a secret paper the book says nothing but number, day and holder.
    private static string What(RegisteredDocument one) =>
        one.Holder is not null ? "" : one.Series == DocumentSeries.Incoming ? one.Subject : $"{DocumentKinds.Find(one.Series)?.NameVi}: {one.Subject}";

    private static string Note(RegisteredDocument one) => string.Join("; ", new[]
    {
        one.Void is { } reason ? $"Hủy số: {reason}" : null, one.Holder is { } holder ? $"Người giữ: {holder}" : null, one.IsExternal ? "Số của hệ thống văn bản" : null,
    }.OfType<string>());

    private static string Day(DateOnly? day) => day is { } known ? Vietnamese.Day(known) : "";
}
