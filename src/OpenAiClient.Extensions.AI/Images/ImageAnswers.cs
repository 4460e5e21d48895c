using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAi.Files;
using OpenAi.Images;

namespace OpenAi.Extensions.AI;

/// <summary>Converts the answers of <c>/images</c>.</summary>
[Experimental(Experiments.Id)]
internal static class ImageAnswers
{
    /// <summary>The additional property with the prompt as the model revised it.</summary>
    public const string RevisedPrompt = "revised_prompt";

    public static ImageGenerationResponse Of(ImagesResponse answer, ImageGenerationOptions? options)
    {
        var named = answer.OutputFormat?.Value is { Length: > 0 } format ? "image/" + format : options?.MediaType ?? "image/png";
        return new([.. answer.Data.OfType<GeneratedImage>().Select(image => Of(image, named))])
        {
            Usage = answer.Usage is { } usage ? UsageOf(usage) : null,
            RawRepresentation = answer,
        };
    }

    private static AIContent Of(GeneratedImage image, string named)
    {
        AIContent content;
        if (string.IsNullOrEmpty(image.B64Json) && Uri.TryCreate(image.Url, UriKind.Absolute, out var url) && url.Scheme != "data")
        {
            content = new UriContent(url, named);
        }
        else
        {
            var bytes = image.GetBytes();
            content = new DataContent(bytes, MediaTypes.Detect(bytes) ?? named);
        }
        content.RawRepresentation = image;
        if (image.RevisedPrompt is { } revised)
            content.AdditionalProperties = new() { [RevisedPrompt] = revised };
        return content;
    }

    private static UsageDetails UsageOf(ImageUsage usage)
    {
        var details = new UsageDetails
        {
            InputTokenCount = usage.InputTokens,
            OutputTokenCount = usage.OutputTokens,
            TotalTokenCount = usage.TotalTokens,
            InputTextTokenCount = usage.InputTokensDetails?.TextTokens,
            OutputTextTokenCount = usage.OutputTokensDetails?.TextTokens,
        };
        // Microsoft.Extensions.AI.OpenAI uses the same names.
        details.Count("InputTokenDetails.ImageTokenCount", usage.InputTokensDetails?.ImageTokens);
        details.Count("InputTokenDetails.TextTokenCount", usage.InputTokensDetails?.TextTokens);
        details.Count("OutputTokenDetails.ImageTokenCount", usage.OutputTokensDetails?.ImageTokens);
        details.Count("OutputTokenDetails.TextTokenCount", usage.OutputTokensDetails?.TextTokens);
        return details;
    }
}
