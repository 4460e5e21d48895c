using System.Net;
using OpenAi.Conformance.Prism;
using OpenAi.Responses;

namespace OpenAi.Tests.Conformance;

/// <summary>The tool that counts which made-up answers of another project's server were read.</summary>
public class PrismTallyTests
{
    private const string File = "GET files/{file_id}";

    private static readonly ApiException _missing = new("Not here.", HttpStatusCode.NotFound);

    private readonly PrismTally _tally = new(new HashSet<string> { "prism waived *" });

    [Fact]
    public void What_was_read_is_counted_by_answers_and_operations()
    {
        Assert.True(_tally.Add("Files.GetAsync", [new(File, 200)], null));
        Assert.True(_tally.Add("Files.GetAsync", [new(File, 200), new("GET files", 200)], null));
        // An answer that tells of a failure was read as well.
        Assert.True(_tally.Add("Responses.CreateAsync", [new("POST responses", 200)], new ResponseException(new Response { Status = ResponseStatus.Failed })));

        Assert.Equal((4, 3, 0), (_tally.Read, _tally.Operations, _tally.Errors));
        Assert.Empty(_tally.Findings);
    }

    [Fact]
    public void An_error_is_asked_for_again_and_found_when_it_is_all_that_there_is()
    {
        Assert.False(_tally.Add("Files.GetAsync", [new(File, 404)], _missing));
        Assert.False(_tally.Add("Files.ListAsync", [new("GET files", 404)], _missing));
        Assert.True(_tally.Add("Files.GetAsync", [new(File, 200)], null));
        Assert.Empty(_tally.Findings);

        _tally.Complete();

        Assert.Equal(2, _tally.Errors);
        Assert.Contains($"prism GET files: {_missing.Message}", _tally.Findings);
        Assert.DoesNotContain(_tally.Findings, static finding => finding.StartsWith($"prism {File}:", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_that_is_reported_as_something_else_is_found()
    {
        Assert.False(_tally.Add("Files.GetAsync", [new(File, 500)], null));
        Assert.False(_tally.Add("Files.ListAsync", [new("GET files", 500)], _missing));

        Assert.Equal(["prism GET files/{file_id}: 500 became an answer", "prism GET files: 500 became ApiException"], _tally.Findings);
        Assert.Equal(0, _tally.Errors);
    }

    [Fact]
    public void An_answer_that_cannot_be_read_is_found_and_a_request_that_cannot_be_made_is_not()
    {
        Assert.True(_tally.Add("Files.GetAsync", [new(File, 200)], new FormatException("bad")));
        Assert.True(_tally.Add("Files.ListAsync", [], new FormatException("worse")));
        Assert.True(_tally.Add("Files.DeleteAsync", [], new ArgumentException("The id is empty.")));
        Assert.True(_tally.Add("waived call", [new("GET waived", 200)], new FormatException("known")));

        Assert.Equal(["prism Files.GetAsync: FormatException: bad", "prism Files.ListAsync: FormatException: worse"], _tally.Findings);
        Assert.Equal("prism waived *", Assert.Single(_tally.Hidden).Key);
        Assert.Equal(0, _tally.Read);
    }

    [Fact]
    public void Operations_of_which_nothing_is_known_are_found_at_the_end()
    {
        _tally.Add("Files.GetAsync", [new(File, 200)], new FormatException("bad"));
        _tally.Add("Files.ListAsync", [new("GET files", 200)], null);

        _tally.Complete();

        Assert.Contains("prism GET models: not read", _tally.Findings);
        Assert.DoesNotContain("prism GET files: not read", _tally.Findings);
        Assert.DoesNotContain($"prism {File}: not read", _tally.Findings);
    }
}
