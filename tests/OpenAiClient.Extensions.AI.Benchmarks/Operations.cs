using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI.Benchmarks;

public class ChatAnswer : Operation
{
    private readonly IChatClient _theirs = Contestants.TheirChat(stream: false);
    private readonly IChatClient _ours = Contestants.OurChat(stream: false);

    protected override Task<int> AskTheirsAsync() => Question.AnswerAsync(_theirs);

    protected override Task<int> AskOursAsync() => Question.AnswerAsync(_ours);
}

public class ChatStream : Operation
{
    private readonly IChatClient _theirs = Contestants.TheirChat(stream: true);
    private readonly IChatClient _ours = Contestants.OurChat(stream: true);

    protected override Task<int> AskTheirsAsync() => Question.StreamAsync(_theirs);

    protected override Task<int> AskOursAsync() => Question.StreamAsync(_ours);
}

public class ResponsesAnswer : Operation
{
    private readonly IChatClient _theirs = Contestants.TheirResponses(stream: false);
    private readonly IChatClient _ours = Contestants.OurResponses(stream: false);

    protected override Task<int> AskTheirsAsync() => Question.AnswerAsync(_theirs);

    protected override Task<int> AskOursAsync() => Question.AnswerAsync(_ours);
}

public class ResponsesStream : Operation
{
    private readonly IChatClient _theirs = Contestants.TheirResponses(stream: true);
    private readonly IChatClient _ours = Contestants.OurResponses(stream: true);

    protected override Task<int> AskTheirsAsync() => Question.StreamAsync(_theirs);

    protected override Task<int> AskOursAsync() => Question.StreamAsync(_ours);
}

public class Vectors : Operation
{
    private readonly IEmbeddingGenerator<string, Embedding<float>> _theirs = Contestants.TheirEmbeddings();
    private readonly IEmbeddingGenerator<string, Embedding<float>> _ours = Contestants.OurEmbeddings();

    protected override Task<int> AskTheirsAsync() => Question.EmbedAsync(_theirs);

    protected override Task<int> AskOursAsync() => Question.EmbedAsync(_ours);
}
