using System.Diagnostics;
using System.Text;
using OpenAi;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Testing;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Samples;

if (SampleCommand.AnswerArguments(args, "The traces and metrics of a question with a function call, in the console.") is { } code)
    return code;
return await Sample.RunAsync(async (backend, token) =>
{
    // Disposing them at the end of the block prints what they recorded.
    var resource = ResourceBuilder.CreateDefault().AddService("weather");
    using var program = new ActivitySource("Weather");
    using var traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(OpenAiTelemetry.ActivitySourceName, program.Name).AddConsoleExporter().Build();
    using var metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(OpenAiTelemetry.MeterName).AddConsoleExporter().Build();

    // The first attempt fails, so that the trace contains a retry.
    backend.Fake?.Fail(503);
    backend.Fake?.Chat.Reply(FakeChatReply.ToolCall("weather", """{"city":"Oslo"}"""), "Take an umbrella.");
    var weather = ToolFunction.From(
        "weather", "The weather in a city.", """{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}""", static (_, _) => new("Rain, 7 degrees"));

    using var question = program.StartActivity("question");
    var request = new ChatCompletionRequest { Model = backend.Model, Messages = [ChatMessage.User("Do I need an umbrella in Oslo?")], StreamOptions = new() { IncludeUsage = true } };
    // The exporter prints in between.
    var text = new StringBuilder();
    await foreach (var step in backend.Client.Chat.StreamToolsAsync(request, [weather], cancellationToken: token))
        text.Append(step.Text);
    Console.WriteLine(text);
});
