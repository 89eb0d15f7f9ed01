using HaiDang.Kernel.Events;
using HaiDang.Vault.Openings;

namespace HaiDang.Vault.Checking;

/// <summary>An identity is about to go to another authority; recorded before it goes, after its opening was.</summary>
[StoredAs("keeper.identity-sent/1")]
internal sealed record IdentitySent(PersonId Person, PersonClass Class, Purpose Purpose, DossierId Dossier);

/// <summary>What came of it.</summary>
[StoredAs("keeper.identity-checked/1")]
internal sealed record IdentityChecked(PersonId Person, PersonClass Class, Purpose Purpose, DossierId Dossier, CheckAnswer Answer, CheckBecause Because);
