using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace OpenAi.AspNetCore;

/// <summary>Writes problem details without the program's JSON options, which may not support the type.</summary>
internal static class ProblemJson
{
    public static string Of(ProblemDetails problem)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("title", problem.Title);
            writer.WriteNumber("status", problem.Status ?? 0);
            writer.WriteString("detail", problem.Detail);
            foreach (var (name, value) in problem.Extensions)
                writer.WriteString(name, value?.ToString());
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
