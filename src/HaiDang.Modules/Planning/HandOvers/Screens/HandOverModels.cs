using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.HandOvers.Screens;

/// <summary>What was typed to hand work over; a password is never written back.</summary>
/// <param name="Kind"><c>body</c> for a body's work, else an officer's.</param>
public sealed record GiveForm(string Kind, string Receiver, string From, string To, string Reason, IReadOnlyList<FieldFault> Faults);

/// <summary>Where work is given and taken.</summary>
/// <param name="Colleagues">Colleagues who can take an officer's work: value and name.</param>
/// <param name="Givers">Bodies whose work the reader may hand over.</param>
/// <param name="Receivers">Bodies that can take it, those that follow by law first.</param>
/// <param name="Giving">The body whose open work is listed.</param>
/// <param name="EndedOn">Its last day, when it is abolished.</param>
public sealed record HandOversPage(
    LedgerId Ledger, IReadOnlyList<HandOverView> All, IReadOnlyList<(string Value, string Name)> Colleagues, IReadOnlyList<(string Value, string Name)> Givers,
    IReadOnlyList<(string Value, string Name, bool IsHeir)> Receivers, OrganisationId Giving, string GivingName, DateOnly? EndedOn, IReadOnlyList<HandedShare> Open, int Views, GiveForm Form)
{
    /// <summary>Number of plans being made or checked that would pass with the work.</summary>
    public int Drafts { get; init; }
}

/// <summary>One hand-over as its record.</summary>
/// <param name="MayAnswer">Whether the reader is to take it.</param>
public sealed record HandOverPage(HandOverView HandOver, string From, string To, string Giver, string Receiver, bool MayAnswer, IReadOnlyList<FieldFault> Faults);
