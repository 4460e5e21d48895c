using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="ThreadCodeOutput"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ThreadCodeOutputConverter() : UnionConverter<ThreadCodeOutput>("type")
{
    private protected override JsonReading<ThreadCodeOutput>? VariantOf(string tag) => tag switch
    {
        "logs" => ThreadCodeLogs.ReadJson,
        "image" => ThreadCodeImage.ReadJson,
        _ => null,
    };

    private protected override ThreadCodeOutput Unknown(JsonElement json) => new UnknownThreadCodeOutput(json);
}
