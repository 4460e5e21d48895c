using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Schemas;

namespace CustomerService;

/// <summary>The model through <c>/responses</c>. The program keeps what was said, since a human may need it.</summary>
internal sealed class ResponseServiceModel(ResponsesClient responses, string model, string instructions, ToolFunction search) : IServiceModel
{
    private readonly ResponseSession _session =
        responses.StartSession(model, instructions, new() { Keeper = ResponseKeeper.Session, Functions = [search], MaxItems = 40 });

    public IEnumerable<Said> History => _session.History.Select(SaidIn).OfType<Said>();

    public async Task<string> AnswerAsync(string message, CancellationToken stop) => (await _session.SendAsync(message, cancellationToken: stop)).Text;

    public async Task<StructuredAnswer<Sentiment>> JudgeAsync(string instructions, IEnumerable<string> messages, CancellationToken stop)
    {
        var request = new ResponseRequest { Model = model, Instructions = instructions, Input = [.. messages.Select(static text => ResponseItem.User(text))], Store = false };
        return await responses.CreateAsync(request, ServiceJson.Default.Sentiment, cancellationToken: stop);
    }

    private static Said? SaidIn(ResponseItem item) =>
        item is ResponseMessageItem { Text.Length: > 0 } message ? new(message.Role == ResponseRole.User, message.Text) : null;
}
