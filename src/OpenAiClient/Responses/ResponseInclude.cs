namespace OpenAi.Responses;

/// <summary>What an answer holds beyond the usual. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseInclude
{
    /// <summary>What file searches found.</summary>
    public static ResponseInclude FileSearchResults { get; } = new("file_search_call.results");

    /// <summary>What web searches found.</summary>
    public static ResponseInclude WebSearchResults { get; } = new("web_search_call.results");

    /// <summary>The sources of web searches.</summary>
    public static ResponseInclude WebSearchSources { get; } = new("web_search_call.action.sources");

    /// <summary>The addresses of images in messages.</summary>
    public static ResponseInclude InputImageUrls { get; } = new("message.input_image.image_url");

    /// <summary>The addresses of screenshots.</summary>
    public static ResponseInclude ComputerOutputImageUrls { get; } = new("computer_call_output.output.image_url");

    /// <summary>What code that was run gave.</summary>
    public static ResponseInclude CodeInterpreterOutputs { get; } = new("code_interpreter_call.outputs");

    /// <summary>The model's reasoning, encrypted, so that it can be sent back when the server stores nothing.</summary>
    public static ResponseInclude EncryptedReasoning { get; } = new("reasoning.encrypted_content");

    /// <summary>How likely each token was.</summary>
    public static ResponseInclude OutputTextLogprobs { get; } = new("message.output_text.logprobs");
}
