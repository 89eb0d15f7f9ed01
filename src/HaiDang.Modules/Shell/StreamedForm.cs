namespace HaiDang.Modules.Shell;

/// <summary>Marks an endpoint that reads its form as it streams in and checks its proof itself, so that nothing before it reads the body.</summary>
internal sealed class StreamedForm;
