using System.Net;
using System.Text;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Errors;

public class ErrorBodyTests
{
    [Theory]
    [InlineData(
        """{"error":{"message":"Model 'x' not found.","type":"invalid_request_error","param":"model","code":"model_not_found"}}""",
        "404 Not Found: Model 'x' not found. (code: model_not_found, type: invalid_request_error, param: model, request id: req_1)",
        "model_not_found")]
    [InlineData("""{"message":"Flat.","type":"t","param":null,"code":404}""", "404 Not Found: Flat. (code: 404, type: t, method: POST, address: https://example.test/v1/things, request id: req_1)", "404")]
    [InlineData("""{"error":"Just text."}""", "404 Not Found: Just text. (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    [InlineData("""{"error":{"message":"Numeric.","code":20015}}""", "404 Not Found: Numeric. (code: 20015, request id: req_1)", "20015")]
    [InlineData("""{"detail":"Not here."}""", "404 Not Found: Not here. (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    [InlineData("""{"detail":{"message":"Deep.","code":"c"}}""", "404 Not Found: Deep. (code: c, request id: req_1)", "c")]
    [InlineData(
        """{"detail":[{"loc":["body","messages",0],"msg":"field required","type":"missing"},{"loc":["body","model"],"msg":"too long"}]}""",
        "404 Not Found: body.messages.0: field required; body.model: too long (method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData("""[{"error":{"message":"In a list.","code":404,"status":"NOT_FOUND"}}]""", "404 Not Found: In a list. (code: 404, method: POST, address: https://example.test/v1/things, request id: req_1)", "404")]
    [InlineData("""{"success":false}""", """404 Not Found: {"success":false} (method: POST, address: https://example.test/v1/things, request id: req_1)""", null)]
    [InlineData("""{"error":null}""", """404 Not Found: {"error":null} (method: POST, address: https://example.test/v1/things, request id: req_1)""", null)]
    [InlineData("""{"error":{}}""", """404 Not Found: {"error":{}} (method: POST, address: https://example.test/v1/things, request id: req_1)""", null)]
    [InlineData("[]", "404 Not Found: [] (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    [InlineData("null", "404 Not Found: null (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    [InlineData("\"Only text.\"", "404 Not Found: Only text. (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    [InlineData("not  found\n", "404 Not Found: not found (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    [InlineData("", "404 Not Found, with an empty body (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    [InlineData("""{"error":{"message":"Cut o""", """404 Not Found: {"error":{"message":"Cut o (method: POST, address: https://example.test/v1/things, request id: req_1)""", null)]
    [InlineData("\uFEFF{\"error\":\"With a mark.\"}", "404 Not Found: With a mark. (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    [InlineData("""{"error":{"message":"half \ud83d a pair"}}""", """404 Not Found: "half \ud83d a pair" (method: POST, address: https://example.test/v1/things, request id: req_1)""", null)]
    [InlineData(
        "<html>\n<head><title>404 Not Found</title></head>\n<body>\n<center><h1>nginx</h1></center>",
        "404 Not Found: an HTML page with the title '404 Not Found' (method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData(
        " <!DOCTYPE html><HTML><TITLE lang=en>\n a.test | 502: Bad &amp; gone\n</TITLE>",
        "404 Not Found: an HTML page with the title 'a.test | 502: Bad & gone' (method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData("<html><title></title>gone", "404 Not Found: <html><title></title>gone (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    [InlineData("text of a <title>page</title>", "404 Not Found: text of a <title>page</title> (method: POST, address: https://example.test/v1/things, request id: req_1)", null)]
    // Frameworks and gateways: Spring, Fastify, OAuth, Cloudflare, AWS, Databricks, Hugging Face, Mistral, OpenRouter.
    [InlineData(
        """{"timestamp":"2026-01-01T00:00:00Z","status":404,"error":"Not Found","message":"No handler found for POST /things","path":"/things"}""",
        "404 Not Found: Not Found; No handler found for POST /things (method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData(
        """{"statusCode":400,"error":"Bad Request","message":["model must be a string","messages is empty"]}""",
        "404 Not Found: Bad Request; model must be a string; messages is empty (method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData(
        """{"error":"invalid_token","error_description":"The token has expired."}""",
        "404 Not Found: invalid_token; The token has expired. (method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData(
        """{"result":null,"success":false,"errors":[{"code":7003,"message":"Could not route to /client/v4"},{"code":7000,"message":"No route for that URI"}],"messages":[]}""",
        "404 Not Found: Could not route to /client/v4; No route for that URI (code: 7003, request id: req_1)",
        "7003")]
    [InlineData(
        """{"ErrorCode":"CLIENT_ERROR_FROM_MODEL","Message":"Received client error (400) from model.","OriginalMessage":"","OriginalStatusCode":400}""",
        "404 Not Found: Received client error (400) from model. (code: CLIENT_ERROR_FROM_MODEL, request id: req_1)",
        "CLIENT_ERROR_FROM_MODEL")]
    [InlineData(
        """{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"No such endpoint."}""",
        "404 Not Found: No such endpoint. (code: RESOURCE_DOES_NOT_EXIST, request id: req_1)",
        "RESOURCE_DOES_NOT_EXIST")]
    [InlineData(
        """{"error":["Error in `max_new_tokens`","Error in `top_p`"],"error_type":"validation"}""",
        "404 Not Found: Error in `max_new_tokens`; Error in `top_p` (type: validation, method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData(
        """{"object":"error","message":"{\"detail\":[{\"type\":\"extra_forbidden\",\"loc\":[\"body\",\"user\"],\"msg\":\"Extra inputs are not permitted\"}]}","type":"internal_error_proxy","code":"1000"}""",
        "404 Not Found: body.user: Extra inputs are not permitted (code: 1000, type: internal_error_proxy, request id: req_1)",
        "1000")]
    [InlineData(
        """{"object":"error","message":{"detail":[{"loc":["body","model"],"msg":"Field required"}]},"type":"invalid_request_error","code":null}""",
        "404 Not Found: body.model: Field required (type: invalid_request_error, method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData(
        """{"error":{"message":"Provider returned error","code":400,"metadata":{"raw":"{\"error\":{\"message\":\"Model supports at most 1 image.\",\"code\":\"bad\"}}","provider_name":"P"}},"user_id":"u"}""",
        "404 Not Found: Provider returned error; Model supports at most 1 image. (code: 400, request id: req_1)",
        "400")]
    [InlineData(
        """{"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"m is temporarily rate-limited upstream.","provider_name":"P"}}}""",
        "404 Not Found: Provider returned error; m is temporarily rate-limited upstream. (code: 429, request id: req_1)",
        "429")]
    [InlineData(
        """{"error":{"message":"Compute error."},"message":"Compute error."}""",
        "404 Not Found: Compute error. (method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData(
        """{"code":400,"details":"Requested sample logprobs of 21, which is greater than max allowed: 20"}""",
        "404 Not Found: Requested sample logprobs of 21, which is greater than max allowed: 20 (code: 400, request id: req_1)",
        "400")]
    [InlineData(
        """{"base_resp":{"status_code":1004,"status_msg":"login fail"}}""",
        "404 Not Found: login fail (code: 1004, request id: req_1)",
        "1004")]
    [InlineData(
        """{"type":"about:blank","title":"Not Found","status":404}""",
        "404 Not Found: Not Found (type: about:blank, method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    [InlineData(
        """{"message":"{not json"}""",
        "404 Not Found: {not json (method: POST, address: https://example.test/v1/things, request id: req_1)",
        null)]
    public async Task Whatever_the_body_is_the_type_and_the_message_are_right(string body, string message, string? code)
    {
        var exception = Assert.IsType<NotFoundException>(await FailAsync(Encoding.UTF8.GetBytes(body)));

        Assert.Equal(message, exception.Message);
        Assert.Equal(code, exception.Code);
        Assert.Equal("req_1", exception.RequestId);
        Assert.Equal(body, exception.Body);
    }

    [Fact]
    public async Task Text_that_is_no_UTF_8_is_read_as_far_as_it_goes()
    {
        var exception = await FailAsync(Encoding.Latin1.GetBytes("""{"error":{"message":"Le modèle n'existe pas.","code":"none"}}"""));

        Assert.Equal("404 Not Found: Le mod\uFFFDle n'existe pas. (code: none, request id: req_1)", exception.Message);
    }

    [Fact]
    public async Task A_body_is_cut_at_64_KiB_and_quoted_at_its_beginning()
    {
        var exception = (ApiException)await FailAsync(Encoding.UTF8.GetBytes(new string('x', 100_000)));

        Assert.Equal(64 * 1024, exception.Body.Length);
        Assert.Equal($"404 Not Found: {new string('x', 300)}… (method: POST, address: https://example.test/v1/things, request id: req_1)", exception.Message);
    }

    [Fact]
    public async Task A_body_that_is_nested_too_deeply_is_quoted()
    {
        var exception = await FailAsync(Encoding.UTF8.GetBytes(new string('[', 5000)));

        Assert.IsType<NotFoundException>(exception);
    }

    [Fact]
    public async Task A_body_that_breaks_off_on_the_wire_still_gives_the_type()
    {
        using var server = new LoopbackServer(static connection =>
        {
            connection.ReadRequest();
            connection.Write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 1000\r\n\r\n{\"error\":{\"message\":\"Incorrect API");
        });
        using var openai = server.CreateClient();

        var exception = await Assert.ThrowsAsync<AuthenticationException>(() => openai.PostAsync());

        Assert.Equal($$"""401 Unauthorized: {"error":{"message":"Incorrect API (address: {{server.Address}}/things)""", exception.Message);
    }

    [Fact]
    public async Task The_address_that_is_named_has_neither_user_nor_query()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("404 page not found", HttpStatusCode.NotFound, mediaType: "text/plain"));
        using var openai = handler.CreateClient(options => options.BaseAddress = new Uri("https://user:word@a.test:81/v2"));

        var exception = await Assert.ThrowsAsync<NotFoundException>(
            () => openai.PostAsync(new RequestOptions { Query = new Dictionary<string, string> { ["token"] = "secret" } }));

        Assert.Equal("404 Not Found: 404 page not found (method: POST, address: https://a.test:81/v2/things)", exception.Message);
    }

    [Theory]
    [InlineData("https://a.test", "Not found.", true)]
    [InlineData("https://a.test/", "Not found.", true)]
    [InlineData("https://a.test/v2", "Not found.", false)]
    [InlineData("https://a.test", """{"error":{"message":"No such model.","code":"model_not_found"}}""", false)]
    public async Task A_base_address_without_a_path_is_pointed_out_when_nothing_is_found_there(string address, string body, bool isPointedOut)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(body, HttpStatusCode.NotFound));
        using var openai = handler.CreateClient(options => options.BaseAddress = new Uri(address));

        var exception = await Assert.ThrowsAsync<NotFoundException>(() => openai.PostAsync());

        Assert.Equal(isPointedOut, exception.Message.StartsWith("404 Not Found (the base address has no path; most servers need one, such as /v1): ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://a.test/v1/things", "things", "the base address ends with the path of an operation")]
    [InlineData("https://a.test/v1/", "/v1/things", "the path begins with /v1, with which the base address already ends")]
    [InlineData("https://a.test/v1", "things/v1", null)]
    [InlineData("https://a.test/api/v1", "v10/things", null)]
    public async Task An_address_with_a_part_twice_is_pointed_out(string address, string path, string? hint)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("Not found.", HttpStatusCode.NotFound));
        using var openai = handler.CreateClient(options => options.BaseAddress = new Uri(address));

        var exception = await Assert.ThrowsAsync<NotFoundException>(() => openai.Raw.SendAsync(HttpMethod.Post, path, "{}"));

        Assert.StartsWith(hint is null ? "404 Not Found: " : $"404 Not Found ({hint}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_long_the_server_asks_to_wait_is_said()
    {
        var answer = FakeHandler.Answer("""{"error":{"message":"Too fast."}}""", HttpStatusCode.TooManyRequests);
        answer.Headers.Add("retry-after", "3600");
        using var handler = new FakeHandler().Then(answer);
        using var openai = handler.CreateClient(options => options.MaxRetries = 3);

        var exception = await Assert.ThrowsAsync<RateLimitException>(() => openai.PostAsync());

        Assert.Equal("429 Too Many Requests: Too fast. (retry after: 60 min)", exception.Message);
    }

    private static async Task<Exception> FailAsync(byte[] body)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new ByteArrayContent(body) };
        response.Headers.Add("x-request-id", "req_1");
        using var handler = new FakeHandler().Then(response);
        using var openai = handler.CreateClient();
        return await Assert.ThrowsAnyAsync<OpenAiException>(() => openai.PostAsync());
    }
}
