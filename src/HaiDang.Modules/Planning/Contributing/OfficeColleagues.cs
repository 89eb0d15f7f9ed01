using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>The other officers of a standing office.</summary>
internal sealed class OfficeColleagues(Store store)
{
    /// <summary>Whether the reader's own body has another officer with the standing office's role in the ledger, whose account is open.</summary>
    internal async Task<bool> Any(Reader reader, LedgerId ledger, CancellationToken ct) => (await store.Ask<string>(
        $"""
        select u.user_id
        from role_grant g
        join work_user u on u.user_id = g.user_id
        where g.ledger = {ledger} and g.role = {Role.StandingOffice.Code()} and u.organisation = {reader.Organisation} and u.disabled = {false} and u.user_id <> {reader.User.Person}
        limit 1
        """,
        ct)).Count > 0;
}
