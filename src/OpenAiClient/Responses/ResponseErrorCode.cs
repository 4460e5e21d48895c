using OpenAi.VectorStores;

namespace OpenAi.Responses;

/// <summary>The error code of a failed response. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseErrorCode
{
    /// <summary>The server failed.</summary>
    public static ResponseErrorCode ServerError { get; } = new("server_error");

    /// <summary>Too many requests or tokens within a period of time.</summary>
    public static ResponseErrorCode RateLimitExceeded { get; } = new("rate_limit_exceeded");

    /// <summary>The prompt was refused.</summary>
    public static ResponseErrorCode InvalidPrompt { get; } = new("invalid_prompt");

    /// <summary>The data residency rules do not allow processing in this region.</summary>
    public static ResponseErrorCode DataResidencyMismatch { get; } = new("data_residency_mismatch");

    /// <summary>The biology policy does not allow the request.</summary>
    public static ResponseErrorCode BioPolicy { get; } = new("bio_policy");

    /// <summary>A vector store did not answer in time.</summary>
    public static ResponseErrorCode VectorStoreTimeout { get; } = new("vector_store_timeout");

    /// <summary>An image is invalid.</summary>
    public static ResponseErrorCode InvalidImage { get; } = new("invalid_image");

    /// <summary>An image has a format that is not supported.</summary>
    public static ResponseErrorCode InvalidImageFormat { get; } = new("invalid_image_format");

    /// <summary>An image is not valid base64.</summary>
    public static ResponseErrorCode InvalidBase64Image { get; } = new("invalid_base64_image");

    /// <summary>The address of an image is invalid.</summary>
    public static ResponseErrorCode InvalidImageUrl { get; } = new("invalid_image_url");

    /// <summary>An image is too large.</summary>
    public static ResponseErrorCode ImageTooLarge { get; } = new("image_too_large");

    /// <summary>An image is too small.</summary>
    public static ResponseErrorCode ImageTooSmall { get; } = new("image_too_small");

    /// <summary>An image could not be decoded.</summary>
    public static ResponseErrorCode ImageParseError { get; } = new("image_parse_error");

    /// <summary>An image violates the content policy.</summary>
    public static ResponseErrorCode ImageContentPolicyViolation { get; } = new("image_content_policy_violation");

    /// <summary>An image has a color mode that is not supported.</summary>
    public static ResponseErrorCode InvalidImageMode { get; } = new("invalid_image_mode");

    /// <summary>An image file is too large.</summary>
    public static ResponseErrorCode ImageFileTooLarge { get; } = new("image_file_too_large");

    /// <summary>An image has a media type that is not supported.</summary>
    public static ResponseErrorCode UnsupportedImageMediaType { get; } = new("unsupported_image_media_type");

    /// <summary>An image file is empty.</summary>
    public static ResponseErrorCode EmptyImageFile { get; } = new("empty_image_file");

    /// <summary>An image could not be downloaded.</summary>
    public static ResponseErrorCode FailedToDownloadImage { get; } = new("failed_to_download_image");

    /// <summary>An image file does not exist.</summary>
    public static ResponseErrorCode ImageFileNotFound { get; } = new("image_file_not_found");
}
