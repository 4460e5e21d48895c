using OpenAi.Responses;
using OpenAi.Testing;

namespace OpenAi.BrowserTests;

/// <summary>The model through <c>/responses</c>.</summary>
public sealed class ResponseScript : ModelScript
{
    public override string Api => "responses";

    // The response is created and in progress, its item and the part of the item are added.
    public override int EventsOfFirstWord => 5;

    public override void Answer(FakeOpenAi fake, string text, bool isCutOff = false, FakeFault? fault = null, TimeSpan pace = default) =>
        fake.Responses.Reply((FakeResponseReply)text with
        {
            IncompleteReason = isCutOff ? ResponseIncompleteReason.MaxOutputTokens : null,
            Usage = new() { InputTokens = 20, OutputTokens = 5, TotalTokens = 25 },
            Fault = fault,
            EventDelay = pace,
        });

    public override IEnumerable<(string Role, string Text)> Said(FakeOpenAi fake)
    {
        var request = fake.Responses.Requests[^1];
        var messages = (request.Input ?? []).OfType<ResponseMessageItem>().Select(message => (message.Role?.Value ?? "", message.Text));
        return request.Instructions is { } instructions ? [("system", instructions), .. messages] : messages;
    }
}
