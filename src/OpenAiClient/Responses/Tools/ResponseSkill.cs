namespace OpenAi.Responses;

/// <summary>A skill for a container: one that the server keeps, or one within the request.</summary>
[Union("type")]
[Variant<ResponseSkillReference>("skill_reference")]
[Variant<ResponseInlineSkill>("inline")]
public abstract partial record ResponseSkill : JsonModel;
