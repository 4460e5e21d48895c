using OpenAi.Json;

namespace OpenAi.Assistants;

/// <content>Every kind of delta has the index in its list.</content>
public sealed partial record UnknownThreadAnnotation
{
    partial void Kept() => Index = StreamIndex.Of(Json);
}
