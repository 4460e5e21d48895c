using OpenAi.Audio;
using OpenAi.Images;

namespace OpenAi.Costs;

public static partial class CostEstimates
{
    /// <summary>Estimates the cost of images.</summary>
    /// <param name="images">The images.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this ImagesResponse images, string model, ModelPrices? prices = null) => Of(images, model).Estimate(prices);

    /// <summary>Estimates the cost of images, if the price and the usage are known.</summary>
    /// <param name="images">The images.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this ImagesResponse images, string model, ModelPrices prices, out Cost cost) => Of(images, model).TryEstimate(prices, out cost);

    /// <summary>Estimates the cost of a streamed image.</summary>
    /// <param name="image">The last event of the stream.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this ImageCompletedEvent image, string model, ModelPrices? prices = null) => Of(image, model).Estimate(prices);

    /// <summary>Estimates the cost of a streamed image, if the price and the usage are known.</summary>
    /// <param name="image">The last event of the stream.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this ImageCompletedEvent image, string model, ModelPrices prices, out Cost cost) => Of(image, model).TryEstimate(prices, out cost);

    /// <summary>Estimates the cost of a transcription.</summary>
    /// <param name="transcription">The transcription or translation.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this Transcription transcription, string model, ModelPrices? prices = null) => Of(transcription, model).Estimate(prices);

    /// <summary>Estimates the cost of a transcription, if the price and the usage are known.</summary>
    /// <param name="transcription">The transcription or translation.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this Transcription transcription, string model, ModelPrices prices, out Cost cost) => Of(transcription, model).TryEstimate(prices, out cost);

    /// <summary>Estimates the cost of a streamed transcription.</summary>
    /// <param name="transcription">The last event of the stream.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this TranscriptionDoneEvent transcription, string model, ModelPrices? prices = null) => Of(transcription, model).Estimate(prices);

    /// <summary>Estimates the cost of a streamed transcription, if the price and the usage are known.</summary>
    /// <param name="transcription">The last event of the stream.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this TranscriptionDoneEvent transcription, string model, ModelPrices prices, out Cost cost) => Of(transcription, model).TryEstimate(prices, out cost);

    /// <summary>Estimates the cost of streamed speech.</summary>
    /// <param name="speech">The last event of the stream.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this SpeechDoneEvent speech, string model, ModelPrices? prices = null) => Of(speech, model).Estimate(prices);

    /// <summary>Estimates the cost of streamed speech, if the price and the usage are known.</summary>
    /// <param name="speech">The last event of the stream.</param>
    /// <param name="model">The model of the request, which the answer does not contain.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this SpeechDoneEvent speech, string model, ModelPrices prices, out Cost cost) => Of(speech, model).TryEstimate(prices, out cost);

    private static Bill Of(ImagesResponse images, string model)
    {
        ArgumentNullException.ThrowIfNull(images);
        ArgumentNullException.ThrowIfNull(model);
        return new(model, UsedTokens.Of(images.Usage)) { Info = images.ResponseInfo };
    }

    private static Bill Of(ImageCompletedEvent image, string model)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(model);
        return new(model, UsedTokens.Of(image.Usage));
    }

    private static Bill Of(Transcription transcription, string model)
    {
        ArgumentNullException.ThrowIfNull(transcription);
        ArgumentNullException.ThrowIfNull(model);
        return new(model, UsedTokens.Of(transcription.Usage, transcription.Duration)) { Info = transcription.ResponseInfo };
    }

    private static Bill Of(TranscriptionDoneEvent transcription, string model)
    {
        ArgumentNullException.ThrowIfNull(transcription);
        ArgumentNullException.ThrowIfNull(model);
        return new(model, UsedTokens.Of(transcription.Usage));
    }

    private static Bill Of(SpeechDoneEvent speech, string model)
    {
        ArgumentNullException.ThrowIfNull(speech);
        ArgumentNullException.ThrowIfNull(model);
        return new(model, UsedTokens.Of(speech.Usage));
    }
}
