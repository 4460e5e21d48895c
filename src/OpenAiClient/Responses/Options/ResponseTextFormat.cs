namespace OpenAi.Responses;

/// <summary>The format of the text: plain text, JSON, or JSON that follows a schema.</summary>
[Union("type")]
[Variant<ResponsePlainTextFormat>("text")]
[Variant<ResponseJsonSchemaFormat>("json_schema")]
[Variant<ResponseJsonObjectFormat>("json_object")]
public abstract partial record ResponseTextFormat : JsonModel;
