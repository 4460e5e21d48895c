using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadAnnotationConverter() : UnionConverter<ThreadAnnotation>("type")
{
    protected override JsonReading<ThreadAnnotation>? VariantOf(string tag) => tag switch
    {
        "file_citation" => ThreadFileCitationAnnotation.ReadJson,
        "file_path" => ThreadFilePathAnnotation.ReadJson,
        _ => null,
    };

    protected override ThreadAnnotation Unknown(JsonElement json) => new UnknownThreadAnnotation(json);
}
