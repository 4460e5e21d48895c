namespace OpenAi.Responses;

/// <summary>What the text must look like: plain text, JSON, or JSON of a schema.</summary>
[Union("type")]
[Variant<ResponsePlainTextFormat>("text")]
[Variant<ResponseJsonSchemaFormat>("json_schema")]
[Variant<ResponseJsonObjectFormat>("json_object")]
public abstract partial record ResponseTextFormat : JsonModel;
