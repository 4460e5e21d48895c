namespace OpenAi.Responses;

/// <summary>An annotation of a part of a text: a citation, or a created file.</summary>
[Union("type")]
[Variant<ResponseUrlCitation>("url_citation")]
[Variant<ResponseFileCitation>("file_citation")]
[Variant<ResponseContainerFileCitation>("container_file_citation")]
[Variant<ResponseFilePath>("file_path")]
public abstract partial record ResponseAnnotation : JsonModel;
