using OpenAi.Audio;
using OpenAi.Images;

namespace OpenAi.Costs;

public static partial class CostEstimates
{
    /// <summary>Estimates what images cost.</summary>
    /// <param name="images">The images.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this ImagesResponse images, string model, ModelPrices? prices = null) => Of(images, model).Estimate(prices);

    /// <summary>Estimates what images cost, if that can be known.</summary>
    /// <param name="images">The images.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this ImagesResponse images, string model, ModelPrices prices, out Cost cost) => Of(images, model).TryEstimate(prices, out cost);

    /// <summary>Estimates what a streamed image cost.</summary>
    /// <param name="image">The end of the stream.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this ImageCompletedEvent image, string model, ModelPrices? prices = null) => Of(image, model).Estimate(prices);

    /// <summary>Estimates what a streamed image cost, if that can be known.</summary>
    /// <param name="image">The end of the stream.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this ImageCompletedEvent image, string model, ModelPrices prices, out Cost cost) => Of(image, model).TryEstimate(prices, out cost);

    /// <summary>Estimates what a transcription cost.</summary>
    /// <param name="transcription">The transcription, or translation.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this Transcription transcription, string model, ModelPrices? prices = null) => Of(transcription, model).Estimate(prices);

    /// <summary>Estimates what a transcription cost, if that can be known.</summary>
    /// <param name="transcription">The transcription, or translation.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this Transcription transcription, string model, ModelPrices prices, out Cost cost) => Of(transcription, model).TryEstimate(prices, out cost);

    /// <summary>Estimates what a streamed transcription cost.</summary>
    /// <param name="transcription">The end of the stream.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this TranscriptionDoneEvent transcription, string model, ModelPrices? prices = null) => Of(transcription, model).Estimate(prices);

    /// <summary>Estimates what a streamed transcription cost, if that can be known.</summary>
    /// <param name="transcription">The end of the stream.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this TranscriptionDoneEvent transcription, string model, ModelPrices prices, out Cost cost) => Of(transcription, model).TryEstimate(prices, out cost);

    /// <summary>Estimates what a streamed speech cost.</summary>
    /// <param name="speech">The end of the stream.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this SpeechDoneEvent speech, string model, ModelPrices? prices = null) => Of(speech, model).Estimate(prices);

    /// <summary>Estimates what a streamed speech cost, if that can be known.</summary>
    /// <param name="speech">The end of the stream.</param>
    /// <param name="model">The model that was asked, which the answer does not name.</param>
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
