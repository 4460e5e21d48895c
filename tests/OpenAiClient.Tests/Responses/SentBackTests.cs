using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Testing;

namespace OpenAi.Tests.Responses;

/// <summary>What servers answer with a 400 or a 404 when output is sent back as it came, and take when <see cref="Response.ToInput"/> gives it.</summary>
public sealed class SentBackTests : FakeTest
{
    private static readonly ResponseMessageItem _question = ResponseItem.User("Weather in Rome?");
    private static readonly ResponseFunctionCallItem _call = new() { CallId = "call_1", Name = "weather", Arguments = "{}" };
    private static readonly ResponseFunctionOutputItem _output = ResponseItem.FunctionOutput("call_1", "Sun.");

    private static ResponseRequest Ask => new() { Model = "gpt-5.6-terra", Input = [_question] };

    [Fact]
    public async Task A_call_without_its_reasoning_is_refused_and_goes_back_with_it()
    {
        var first = await AnswerAsync(Ask, Reasoning(), _call);

        await RefusedAsync<BadRequestException>("without its required 'reasoning' item", [_question, .. first.Output.Skip(1), _output]);
        await TakenAsync([_question, .. first.ToInput(), _output]);
    }

    [Fact]
    public async Task Reasoning_without_what_follows_is_refused_and_left_out()
    {
        var first = await AnswerAsync(Ask, Reasoning());

        await RefusedAsync<BadRequestException>("without its required following item", [_question, .. first.Output]);
        await TakenAsync([_question, .. first.ToInput()]);
    }

    [Fact]
    public async Task A_call_without_an_output_is_refused_whoever_sends_it_back()
    {
        var first = await AnswerAsync(Ask, _call);

        await RefusedAsync<BadRequestException>("No tool output found", [_question, .. first.ToInput()]);
        await TakenAsync([_question, .. first.ToInput(), _output]);
    }

    [Fact]
    public async Task Reasoning_that_was_not_stored_is_not_found_and_goes_back_encrypted_or_not_at_all()
    {
        var plain = await AnswerAsync(Ask with { Store = false }, Reasoning(), _call);
        await RefusedAsync<NotFoundException>("not persisted", [_question, .. plain.Output, _output]);
        await TakenAsync([_question, .. plain.ToInput(), _output]);

        var encrypted = await AnswerAsync(Ask with { Store = false, Include = [ResponseInclude.EncryptedReasoning] }, Reasoning(), _call);
        await TakenAsync([_question, .. encrypted.ToInput(), _output]);
        Assert.Equal("c2VjcmV0", Fake.Responses.Requests[^1].Input!.OfType<ResponseReasoningItem>().Single().EncryptedContent);
    }

    [Fact]
    public async Task The_author_of_an_item_is_refused_and_left_out()
    {
        var first = await AnswerAsync(Ask, new ResponseMessageItem { Role = ResponseRole.Assistant, Content = "Sun.", CreatedBy = "user_1" });

        await RefusedAsync<BadRequestException>("created_by", [_question, .. first.Output]);
        await TakenAsync([_question, .. first.ToInput()]);
    }

    private static ResponseReasoningItem Reasoning() => new() { Summary = [], EncryptedContent = "c2VjcmV0" };

    private Task<Response> AnswerAsync(ResponseRequest request, params ResponseItem[] output)
    {
        Fake.Responses.Reply(FakeResponseReply.Items(output));
        return OpenAi.Responses.CreateAsync(request);
    }

    private async Task RefusedAsync<TException>(string words, ResponseItem[] input)
        where TException : ApiException =>
        Assert.Contains(words, (await Assert.ThrowsAsync<TException>(() => OpenAi.Responses.CreateAsync(Ask with { Input = input }))).Message, StringComparison.Ordinal);

    private async Task TakenAsync(ResponseItem[] input)
    {
        Fake.Responses.Reply("Sun.");
        Assert.Equal("Sun.", (await OpenAi.Responses.CreateAsync(Ask with { Input = input })).Text);
    }
}
