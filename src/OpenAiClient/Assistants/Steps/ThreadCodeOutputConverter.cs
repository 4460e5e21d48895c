using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadCodeOutputConverter() : UnionConverter<ThreadCodeOutput>("type")
{
    protected override JsonReading<ThreadCodeOutput>? VariantOf(string tag) => tag switch
    {
        "logs" => ThreadCodeLogs.ReadJson,
        "image" => ThreadCodeImage.ReadJson,
        _ => null,
    };

    protected override ThreadCodeOutput Unknown(JsonElement json) => new UnknownThreadCodeOutput(json);
}
