namespace OpenAi.Responses;

/// <summary>A note on a part of a text: what it cites, or a file that was made.</summary>
[Union("type")]
[Variant<ResponseUrlCitation>("url_citation")]
[Variant<ResponseFileCitation>("file_citation")]
[Variant<ResponseContainerFileCitation>("container_file_citation")]
[Variant<ResponseFilePath>("file_path")]
public abstract partial record ResponseAnnotation : JsonModel;
