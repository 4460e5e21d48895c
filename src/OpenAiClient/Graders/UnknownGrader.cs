using OpenAi.Json;

namespace OpenAi.Graders;

/// <content>The name is told of unknown graders, too.</content>
public sealed partial record UnknownGrader
{
    partial void Kept() => Name = UnknownTag.Of(Json, "name");
}
