using OpenAi.Json;

namespace OpenAi.Graders;

/// <content>Every grader has a name, so that unknown graders have this property too.</content>
public sealed partial record UnknownGrader
{
    partial void Kept() => Name = UnknownTag.Of(Json, "name");
}
