using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadCodeOutputConverter() : UnionConverter<ThreadCodeOutput>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "logs" => typeof(ThreadCodeLogs),
        "image" => typeof(ThreadCodeImage),
        _ => null,
    };

    protected override ThreadCodeOutput Unknown(JsonElement json) => new UnknownThreadCodeOutput(json);
}
