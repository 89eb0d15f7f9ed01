using System.Xml.Linq;
using HaiDang.Kernel.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace HaiDang.Modules.Accounts;

/// <summary>Keeps the keys that sign the proof in forms, so that a form outlives a restart and every web node takes it.</summary>
/// <remarks>Nothing confidential is sealed with them: sessions are numbers, and people's names stand in the vault.</remarks>
internal sealed class KeyRing(Store store) : IXmlRepository
{
    // The interface knows no waiting; it is asked once at start and then once a day.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. store.Ask<string>($"select xml from work_key_ring order by name", CancellationToken.None).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => store.Execute(
        $"""
        insert into work_key_ring (name, xml)
        values ({friendlyName}, {element.ToString(SaveOptions.DisableFormatting)})
        on conflict (name) do update set xml = excluded.xml
        """,
        CancellationToken.None).GetAwaiter().GetResult();
}
