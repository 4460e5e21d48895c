namespace OpenAi;

/// <summary>
/// What a client tells of its calls to those who listen (<see cref="OpenAiTelemetry"/>). Keys are told nobody, whatever is set here.
/// </summary>
public sealed class TelemetryOptions
{
    /// <summary>
    /// Whether calls of models, and functions that models call, become spans and metrics. Default: <see langword="true"/>. Set it to
    /// <see langword="false"/> where a layer above tells the same, such as <c>OpenTelemetryChatClient</c> of Microsoft.Extensions.AI:
    /// tokens would be counted twice. <see cref="RequestOptions.EmitsTelemetry"/> decides for one call.
    /// </summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// Whether spans carry what was said: instructions, messages, definitions of tools, arguments and results of functions. Default: the
    /// environment variable <c>OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT</c>, else <see langword="false"/>.
    /// </summary>
    public bool? CapturesContent { get; set; }

    /// <summary>
    /// How many characters of content one attribute of a span, or one line of a log, holds at most; what is beyond is left out, and the text that was cut ends
    /// in an ellipsis. Images, sound and files are never carried. Default: 16,384.
    /// </summary>
    public int MaxContentLength { get; set; } = 16 * 1024;

    /// <summary>
    /// Is given each text before it is told, and gives the text to tell instead, such as <c>text => SensitiveText.Redact(text)</c>. A text
    /// for which it throws is withheld, and the failure told in its place. Default: <see langword="null"/>, texts are told as they are.
    /// </summary>
    public Func<string, string>? Redactor { get; set; }

    /// <summary>
    /// Whether the bodies of requests and answers are logged, at level Trace, cut to <see cref="MaxContentLength"/> and as <see cref="Redactor"/>
    /// wants them. Default: <see langword="false"/>.
    /// </summary>
    public bool LogsBodies { get; set; }
}
