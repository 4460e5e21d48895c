using OpenAi.Json;

namespace OpenAi.Images;

/// <content>The tag of an image event is more than its kind, so the base type stores it.</content>
public sealed partial record UnknownImageStreamEvent
{
    partial void Kept() => Type = UnknownTag.Of(Json, "type");
}
