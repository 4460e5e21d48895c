using OpenAi.Schemas;

namespace CustomerService;

/// <summary>The model behind the desk, which remembers the conversation. Through which API it is asked, its kinds say.</summary>
internal interface IServiceModel
{
    IEnumerable<Said> History { get; }

    Task<string> AnswerAsync(string message, CancellationToken stop);

    /// <summary>Asks aside, and gets a value; neither is remembered.</summary>
    Task<StructuredAnswer<Sentiment>> JudgeAsync(string instructions, IEnumerable<string> messages, CancellationToken stop);
}
