namespace HaiDang.Modules.Planning.Committee;

/// <summary>A committee's life for the demonstration.</summary>
internal sealed class DemoCommittee
{
}
