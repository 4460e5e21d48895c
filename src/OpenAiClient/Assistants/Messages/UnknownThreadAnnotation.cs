using OpenAi.Json;

namespace OpenAi.Assistants;

/// <content>A delta says its place in its list, of whatever kind it is.</content>
public sealed partial record UnknownThreadAnnotation
{
    partial void Kept() => Index = StreamIndex.Of(Json);
}
