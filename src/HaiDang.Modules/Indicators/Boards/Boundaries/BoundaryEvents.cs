using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Indicators.Boards.Boundaries;

/// <summary>The office's file of commune boundaries draws its map from now on. Stream <c>indicators.boundaries/{map}</c>, the map being <c>63</c> or <c>34</c>.</summary>
/// <param name="Attachment">Id of the sealed file.</param>
/// <param name="Communes">How many communes it draws.</param>
[StoredAs("indicators.boundaries-adopted/1")]
internal sealed record BoundariesAdopted(string Map, string Attachment, string FileName, string Sha256, int Communes, DateOnly OccurredOn) : IOccurred;

/// <summary>The file is used no more; communes are tiles again.</summary>
[StoredAs("indicators.boundaries-removed/1")]
internal sealed record BoundariesRemoved(string Map, DateOnly OccurredOn) : IOccurred;
