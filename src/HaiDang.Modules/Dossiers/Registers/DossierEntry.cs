using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Vault;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>A dossier as what counts of its history leaves it; the first event says what it is, the others what came of it.</summary>
/// <param name="Events">At least one, in order; what was taken back is left out, what was mended stands mended.</param>
/// <param name="Version">Version of the stream, with what was mended: what a form names that follows it.</param>
internal sealed record DossierEntry(StreamId Stream, IReadOnlyList<Recorded> Events, int Version)
{
    /// <summary>Its own id, as in its address.</summary>
    public string Id => Stream.Id;

    /// <summary>The dossier as the vault knows it.</summary>
    public DossierId Dossier => DossierBook.IdOf(Stream);

    /// <summary>The event it began with.</summary>
    public IBeginsDossier Beginning => (IBeginsDossier)Events[0].Event;

    /// <summary>The day it began.</summary>
    public DateOnly BeganOn => Beginning.BeganOn;

    /// <summary>Its number where it is kept.</summary>
    public DossierNumber Number => All<IMovesDossier>().Select(moved => moved.Number).OfType<DossierNumber>().LastOrDefault() ?? Beginning.Number;

    /// <summary>The body that keeps it.</summary>
    public OrganisationId Custodian => All<IMovesDossier>().LastOrDefault()?.Custodian ?? Beginning.Custodian;

    /// <summary>The officers to whom it is given; none for the whole unit.</summary>
    public IReadOnlyList<UserId> Officers => Events.LastOrDefault(one => one.Event is IGivesDossier or IMovesDossier)?.Event is IGivesDossier given ? given.Officers : [];

    /// <summary>Bodies that take part.</summary>
    public IReadOnlyList<OrganisationId> Bodies
    {
        get
        {
            var taking = new List<OrganisationId>();
            foreach (var admitted in All<IAdmitsBody>())
            {
                taking.Remove(admitted.Body);
                if (admitted.TakesPart) taking.Add(admitted.Body);
            }

            return taking;
        }
    }

    /// <summary>The offer of a transfer that waits for its answer; null when none does.</summary>
    public TransferOffered? Offer => Events.LastOrDefault(one => one.Event is TransferOffered or TransferAccepted or TransferRefused)?.Event as TransferOffered;

    /// <summary>The day it closed; null while it is open.</summary>
    public DateOnly? ClosedOn => All<IClosesDossier>().LastOrDefault()?.ClosedOn;

    /// <summary>The persons who stand in it, each once in a class.</summary>
    public IReadOnlyList<NamedPerson> Persons
    {
        get
        {
            var named = new Dictionary<(PersonId, PersonClass), NamedPerson>();
            foreach (var recorded in Events)
            {
                if (recorded.Event is INamesPersons names)
                {
                    foreach (var one in names.Named) named[(one.Person, one.Class)] = one;
                }

                if (recorded.Event is not IFreesPersons frees) continue;
                foreach (var key in named.Keys.Where(key => frees.Freed.Contains(key.Item1)).ToList()) named.Remove(key);
            }

            return [.. named.Values];
        }
    }

    /// <summary>The newest event of a kind; null when there is none.</summary>
    /// <typeparam name="T">An event, or what several say.</typeparam>
    public T? Last<T>()
        where T : class => All<T>().LastOrDefault();

    /// <summary>Every event of a kind, in order.</summary>
    /// <typeparam name="T">An event, or what several say.</typeparam>
    public IEnumerable<T> All<T>() => Events.Select(recorded => recorded.Event).OfType<T>();

    /// <summary>The dossier of a stream's effective history.</summary>
    internal static DossierEntry Of(StreamId stream, IReadOnlyList<Recorded> effective) => new(stream, effective, effective[^1].Version);

    internal static DossierEntry? Fold(DossierEntry? entry, Recorded recorded) => new(recorded.Stream, [.. entry?.Events ?? [], recorded], recorded.Version);
}
