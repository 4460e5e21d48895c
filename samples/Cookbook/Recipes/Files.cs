using OpenAi;
using OpenAi.Files;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Files : Recipe
{
    public override string Name => "files";

    public override string Group => "Files and search";

    public override string Summary => "Upload a file, large ones in parts, list, download and delete it.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        var files = backend.Client.Files;
        var small = await files.CreateAsync(FileUpload.FromBytes("{}"u8.ToArray(), "lines.jsonl"), FilePurpose.Batch, cancellationToken: stop);
        Console.WriteLine($"{small.Filename}: {small.Bytes} bytes");

        // Files of any size, several parts at a time; each part is retried on its own.
        var upload = await backend.Client.Uploads.UploadFileAsync(
            FileUpload.FromBytes(new byte[200_000], "large.jsonl"), FilePurpose.Batch, new() { PartSize = 65_536, MaxConcurrency = 2 }, cancellationToken: stop);
        Console.WriteLine($"{upload.Filename}: {upload.Status}, {upload.File?.Bytes} bytes");

        await foreach (var file in files.ListAsync(new() { Purpose = FilePurpose.Batch }, cancellationToken: stop))
            Console.WriteLine($"on the server: {file.Filename}");

        using var content = await files.DownloadAsync(small.Id, cancellationToken: stop);
        Console.WriteLine($"downloaded: {System.Text.Encoding.UTF8.GetString(await content.ReadAsBytesAsync(stop))}");
        foreach (var id in (string[])[small.Id, upload.File!.Id])
            Console.WriteLine($"deleted: {(await files.DeleteAsync(id, cancellationToken: stop)).Deleted}");
    }
}
