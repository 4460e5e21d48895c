namespace OpenAi.Responses;

/// <summary>Additional data that is only included on request. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseInclude
{
    /// <summary>The results of file searches.</summary>
    public static ResponseInclude FileSearchResults { get; } = new("file_search_call.results");

    /// <summary>The results of web searches.</summary>
    public static ResponseInclude WebSearchResults { get; } = new("web_search_call.results");

    /// <summary>The sources of web searches.</summary>
    public static ResponseInclude WebSearchSources { get; } = new("web_search_call.action.sources");

    /// <summary>The addresses of images in messages.</summary>
    public static ResponseInclude InputImageUrls { get; } = new("message.input_image.image_url");

    /// <summary>The addresses of screenshots.</summary>
    public static ResponseInclude ComputerOutputImageUrls { get; } = new("computer_call_output.output.image_url");

    /// <summary>The outputs of executed code.</summary>
    public static ResponseInclude CodeInterpreterOutputs { get; } = new("code_interpreter_call.outputs");

    /// <summary>The encrypted reasoning of the model, so that it can be sent back when the server does not store it.</summary>
    public static ResponseInclude EncryptedReasoning { get; } = new("reasoning.encrypted_content");

    /// <summary>The probabilities of the tokens.</summary>
    public static ResponseInclude OutputTextLogprobs { get; } = new("message.output_text.logprobs");
}
