using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Accounts;

/// <summary>One row per role that a user holds now.</summary>
/// <remarks>Table <c>role_grant</c>: ledger, user_id, role (a code), organisation.</remarks>
internal sealed class RoleGrants : Projection
{
    public RoleGrants()
    {
        On<RoleGranted>((e, at) => $"""
            insert into role_grant (ledger, user_id, role, organisation)
            values ({at.Ledger}, {e.User}, {e.Role.Code()}, {e.Organisation})
            on conflict do nothing
            """);
        On<RoleRevoked>((e, at) => $"""
            delete from role_grant
            where ledger = {at.Ledger} and user_id = {e.User} and role = {e.Role.Code()} and organisation = {e.Organisation}
            """);
    }

    public override IReadOnlyList<string> Tables => ["role_grant"];

    public override string Create => """
        create table role_grant (
          ledger text not null,
          user_id text not null,
          role text not null,
          organisation text not null,
          primary key (ledger, user_id, role, organisation)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index role_grant_user on role_grant (user_id)"];

    public override IReadOnlyList<string> Streams => ["accounts.user-roles"];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        [$"delete from role_grant where ledger = {stream.Ledger} and user_id = {stream.Id}"];
}
