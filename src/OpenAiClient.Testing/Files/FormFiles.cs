using System.Globalization;
using Microsoft.AspNetCore.Http;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Files;

/// <summary>Reads forms with files.</summary>
internal static class FormFiles
{
    public static async Task<IFormCollection> ReadAsync(FakeExchange exchange) =>
        await exchange.ReadFormAsync().ConfigureAwait(false) ?? throw new FakeRefusal(new FakeError(400, null, "The body of the request is not a form."));

    public static async Task<(string Name, byte[] Content)> FileAsync(this IFormCollection form, string name)
    {
        var file = form.Files.GetFile(name) ?? throw new FakeRefusal(FakeError.Missing(name));
        using var content = new MemoryStream();
        await file.CopyToAsync(content).ConfigureAwait(false);
        return (file.FileName, content.ToArray());
    }

    public static string? Field(this IFormCollection form, string name) => form.TryGetValue(name, out var value) ? value.ToString() : null;

    public static long? Number(this IFormCollection form, string name)
    {
        if (form.Field(name) is not { } text)
            return null;
        FakeRefusal.If(!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number), name, "it must be a number.");
        return number;
    }
}
