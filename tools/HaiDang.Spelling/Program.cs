using HaiDang.Spelling;

if (args is not [var root])
{
    await Console.Error.WriteLineAsync("Usage: dotnet run --project tools/HaiDang.Spelling -- ROOT   (ROOT is the folder of the solution)");
    return 1;
}

var file = Path.Combine(root, "src", "HaiDang.Modules", "Reading", "Accents", HaiDang.Modules.Reading.Accents.ModelFile.Name);
var model = ModelBuilder.Build(Path.Combine(root, "data"));
await File.WriteAllBytesAsync(file, model);
Console.WriteLine($"{file}: {model.Length} bytes");
return 0;
