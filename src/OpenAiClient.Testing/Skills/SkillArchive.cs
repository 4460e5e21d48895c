using System.IO.Compression;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Skills;

/// <summary>The files of a skill as a zip archive, and the values at the start of its <c>SKILL.md</c>.</summary>
internal sealed record SkillArchive(byte[] Zip, string Name, string Description, bool IsDefault)
{
    private const string Manifest = "SKILL.md";

    public static async Task<SkillArchive> ReadAsync(FakeExchange exchange)
    {
        var form = await FormFiles.ReadAsync(exchange).ConfigureAwait(false);
        using var bytes = new MemoryStream();
        if (form.Files is [{ Name: "files" } zip])
        {
            await zip.CopyToAsync(bytes).ConfigureAwait(false);
        }
        else
        {
            using var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var file in form.Files.Where(static file => file.Name == "files[]"))
            {
                using var entry = archive.CreateEntry(file.FileName).Open();
                await file.CopyToAsync(entry).ConfigureAwait(false);
            }
        }
        var header = Header(bytes);
        return new(
            bytes.ToArray(),
            header.GetValueOrDefault("name") ?? throw Wrong("its SKILL.md has no name."),
            header.GetValueOrDefault("description") ?? throw Wrong("its SKILL.md has no description."),
            string.Equals(form.Field("default"), "true", StringComparison.OrdinalIgnoreCase));
    }

    private static Dictionary<string, string> Header(Stream bytes)
    {
        try
        {
            using var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
            var manifest = archive.Entries.FirstOrDefault(static entry => entry.Name == Manifest) ?? throw Wrong("it has no SKILL.md.");
            using var reader = new StreamReader(manifest.Open());
            var lines = reader.ReadToEnd().Split('\n').Select(static line => line.TrimEnd('\r')).ToArray();
            return lines is ["---", ..]
                ? lines.Skip(1).TakeWhile(static line => line != "---").Select(static line => line.Split(':', 2)).Where(static pair => pair.Length == 2)
                    .GroupBy(static pair => pair[0].Trim()).ToDictionary(static group => group.Key, static group => group.Last()[1].Trim().Trim('"'))
                : throw Wrong("its SKILL.md must start with '---'.");
        }
        catch (InvalidDataException)
        {
            throw Wrong("it is not a zip archive.");
        }
    }

    private static FakeRefusal Wrong(string what) => new(FakeError.Invalid("files", what));
}
