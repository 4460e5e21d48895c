namespace OpenAi.Responses;

/// <summary>A change of a file.</summary>
[Union("type")]
[Variant<ResponseFileCreation>("create_file")]
[Variant<ResponseFileUpdate>("update_file")]
[Variant<ResponseFileDeletion>("delete_file")]
public abstract partial record ResponsePatchOperation : JsonModel;
