using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>Behavior of a server during the upload of a file that is larger than the system's buffers.</summary>
public class UploadFaultTests
{
    private const int Length = 32 * 1024 * 1024;

    [Fact]
    public async Task A_server_that_never_reads_ends_in_the_limit_on_the_attempt()
    {
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => UploadAsync(static connection => connection.WaitUntilDisposed(), TimeSpan.FromMilliseconds(150)));

        Assert.Equal((TimeoutLimit.Attempt, 2), (exception.Limit, exception.Attempts));
    }

    [Fact]
    public async Task A_reset_in_the_middle_is_a_failure_of_the_connection_and_sent_again() =>
        Assert.Equal(2, (await Assert.ThrowsAsync<ApiConnectionException>(() => UploadAsync(static connection => connection.Abort()))).Attempts);

    [Fact]
    public async Task An_answer_that_comes_before_the_end_counts_if_the_server_reads_on() =>
        Assert.Equal(1, (await Assert.ThrowsAsync<BadRequestException>(() => UploadAsync(static connection =>
        {
            connection.Answer("""{"error":{"message":"Too large."}}""", "400 Bad Request");
            connection.WaitForClose();
        }))).Attempts);

    private static async Task UploadAsync(Action<ServerConnection> serve, TimeSpan? attemptTimeout = null)
    {
        var opened = new List<GeneratedStream>();
        using var server = new LoopbackServer(serve);
        using var openai = server.CreateClient(options =>
        {
            (options.MaxRetries, options.TimeProvider) = (1, new HastyClock());
            options.AttemptTimeout = attemptTimeout ?? options.AttemptTimeout;
        });
        try
        {
            await openai.Files.CreateAsync(FileUpload.From(() => { opened.Add(new GeneratedStream(Length, canSeek: true)); return opened[^1]; }, "large.bin"), "assistants")
                .WaitAsync(Patience.Limit);
        }
        finally
        {
            Assert.All(opened, static stream => Assert.True(stream.Disposed));
        }
    }
}
