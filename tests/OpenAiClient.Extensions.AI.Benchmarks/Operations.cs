using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI.Benchmarks;

public class ChatAnswer : Operation
{
    private readonly IChatClient _theirs = Contestants.TheirChat(stream: false);
    private readonly IChatClient _ours = Contestants.OurChat(stream: false);

    public override Task<int> Theirs() => Question.AnswerAsync(_theirs);

    public override Task<int> Ours() => Question.AnswerAsync(_ours);
}

public class ChatStream : Operation
{
    private readonly IChatClient _theirs = Contestants.TheirChat(stream: true);
    private readonly IChatClient _ours = Contestants.OurChat(stream: true);

    public override Task<int> Theirs() => Question.StreamAsync(_theirs);

    public override Task<int> Ours() => Question.StreamAsync(_ours);
}

public class ResponsesAnswer : Operation
{
    private readonly IChatClient _theirs = Contestants.TheirResponses(stream: false);
    private readonly IChatClient _ours = Contestants.OurResponses(stream: false);

    public override Task<int> Theirs() => Question.AnswerAsync(_theirs);

    public override Task<int> Ours() => Question.AnswerAsync(_ours);
}

public class ResponsesStream : Operation
{
    private readonly IChatClient _theirs = Contestants.TheirResponses(stream: true);
    private readonly IChatClient _ours = Contestants.OurResponses(stream: true);

    public override Task<int> Theirs() => Question.StreamAsync(_theirs);

    public override Task<int> Ours() => Question.StreamAsync(_ours);
}

public class Vectors : Operation
{
    private readonly IEmbeddingGenerator<string, Embedding<float>> _theirs = Contestants.TheirEmbeddings();
    private readonly IEmbeddingGenerator<string, Embedding<float>> _ours = Contestants.OurEmbeddings();

    public override Task<int> Theirs() => Question.EmbedAsync(_theirs);

    public override Task<int> Ours() => Question.EmbedAsync(_ours);
}
