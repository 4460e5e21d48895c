using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="ThreadAnnotation"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ThreadAnnotationConverter() : UnionConverter<ThreadAnnotation>("type")
{
    private protected override JsonReading<ThreadAnnotation>? VariantOf(string tag) => tag switch
    {
        "file_citation" => ThreadFileCitationAnnotation.ReadJson,
        "file_path" => ThreadFilePathAnnotation.ReadJson,
        _ => null,
    };

    private protected override ThreadAnnotation Unknown(JsonElement json) => new UnknownThreadAnnotation(json);
}
