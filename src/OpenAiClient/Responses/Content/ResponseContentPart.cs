namespace OpenAi.Responses;

/// <summary>A part of a message, of an output, or of reasoning.</summary>
[Union("type")]
[Variant<ResponseOutputTextPart>("output_text")]
[Variant<ResponseInputTextPart>("input_text")]
[Variant<ResponseInputImagePart>("input_image")]
[Variant<ResponseInputFilePart>("input_file")]
[Variant<ResponseInputAudioPart>("input_audio")]
[Variant<ResponseRefusalPart>("refusal")]
[Variant<ResponseSummaryTextPart>("summary_text")]
[Variant<ResponseReasoningTextPart>("reasoning_text")]
[Variant<ResponsePlainTextPart>("text")]
[Variant<ResponseScreenshotPart>("computer_screenshot")]
public abstract partial record ResponseContentPart : JsonModel;
