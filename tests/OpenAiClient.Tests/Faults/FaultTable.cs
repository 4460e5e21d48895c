namespace OpenAi.Tests.Faults;

/// <summary>
/// The outcome of every fault for every kind of call, with one retry. A cell contains the caller's result and the number of attempts: an
/// exception by name, a timeout by its limit, the answer, or something that looks like an answer: "part" is the start of a file that has
/// neither a length nor an end marker, "other" is a file that the server sends instead.
/// </summary>
internal static class FaultTable
{
    private const string Text = """
        fault                                          | unstreamed           | streamed             | paged                | upload               | download
        closes before the request                      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        resets before the request                      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        closes before the headers                      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        resets before the headers                      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        stalls before the headers                      | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Attempt 2
        closes amid the headers                        | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        resets amid the headers                        | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        stalls amid the headers                        | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Attempt 2
        speaks another protocol                        | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        sends headers without end                      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        says 100 Continue for ever                     | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Attempt 2
        closes amid the body                           | ApiConnection 2      | IncompleteStream 1   | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        resets amid the body                           | ApiConnection 2      | IncompleteStream 1   | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        stalls amid the body                           | Timeout.Attempt 2    | Timeout.StreamIdle 1 | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.StreamIdle 1
        stalls before the body                         | Timeout.Attempt 2    | Timeout.StreamStart 1| Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.StreamIdle 1
        stalls before the last chunk                   | Timeout.Attempt 2    | answer 1             | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.StreamIdle 1
        sends one byte at a time                       | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        speaks HTTP/1.0 and closes                     | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        speaks HTTP/1.0 and closes amid the body       | InvalidResponse 1    | IncompleteStream 1   | InvalidResponse 1    | InvalidResponse 1    | part 1
        announces a byte too many and closes           | ApiConnection 2      | answer 1             | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        announces a byte too many and stalls           | Timeout.Attempt 2    | answer 1             | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.StreamIdle 1
        announces half the bytes                       | InvalidResponse 1    | IncompleteStream 1   | InvalidResponse 1    | InvalidResponse 1    | part 1
        announces a length that is no number           | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        announces two lengths                          | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        sends a chunk size that is no number           | ApiConnection 2      | IncompleteStream 1   | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        sends a chunk size beyond all numbers          | ApiConnection 2      | IncompleteStream 1   | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        sends a chunk longer than its size             | ApiConnection 2      | IncompleteStream 1   | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        sends a chunk shorter than its size and closes | ApiConnection 2      | answer 1             | ApiConnection 2      | ApiConnection 2      | ApiConnection 2
        cuts gzip off                                  | InvalidResponse 1    | IncompleteStream 1   | InvalidResponse 1    | InvalidResponse 1    | other 1
        cuts brotli off                                | InvalidResponse 1    | IncompleteStream 1   | InvalidResponse 1    | InvalidResponse 1    | other 1
        calls plain bytes gzip                         | ApiConnection 2      | answer 1             | ApiConnection 2      | ApiConnection 2      | answer 1
        calls plain bytes brotli                       | ApiConnection 2      | answer 1             | ApiConnection 2      | ApiConnection 2      | answer 1
        calls plain bytes deflate                      | ApiConnection 2      | answer 1             | ApiConnection 2      | ApiConnection 2      | answer 1
        answers HTML with 200                          | InvalidResponse 1    | InvalidResponse 1    | InvalidResponse 1    | InvalidResponse 1    | answer 1
        answers HTML and calls it what was wished for  | InvalidResponse 1    | InvalidResponse 1    | InvalidResponse 1    | InvalidResponse 1    | answer 1
        answers nothing with 200                       | InvalidResponse 1    | IncompleteStream 1   | InvalidResponse 1    | InvalidResponse 1    | answer 1
        answers 204                                    | InvalidResponse 1    | IncompleteStream 1   | InvalidResponse 1    | InvalidResponse 1    | answer 1
        redirects                                      | Api 1                | Api 1                | Api 1                | Api 1                | Api 1
        answers HTML with 502                          | Server 2             | Server 2             | Server 2             | Server 2             | Server 2
        answers 500 and stalls amid the body           | Server 2             | Server 2             | Server 2             | Server 2             | Server 2
        answers 500 and closes amid the body           | Server 2             | Server 2             | Server 2             | Server 2             | Server 2
        answers 400 and resets amid the body           | BadRequest 1         | BadRequest 1         | BadRequest 1         | BadRequest 1         | BadRequest 1
        answers 400 in gzip that is none               | BadRequest 1         | BadRequest 1         | BadRequest 1         | BadRequest 1         | BadRequest 1
        answers 400 in brotli that is none             | BadRequest 1         | BadRequest 1         | BadRequest 1         | BadRequest 1         | BadRequest 1
        answers 429 without end                        | RateLimit 2          | RateLimit 2          | RateLimit 2          | RateLimit 2          | RateLimit 2
        answers an error with 200                      | Api 1                | StreamError 1        | Api 1                | Api 1                | answer 1
        answers null                                   | InvalidResponse 1    | IncompleteStream 1   | InvalidResponse 1    | InvalidResponse 1    | answer 1
        sends bytes that are no UTF-8                  | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        sends a NUL byte                               | InvalidResponse 1    | InvalidResponse 1    | InvalidResponse 1    | InvalidResponse 1    | answer 1
        sends a line of 10 MB                          | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        sends 10 MB without a line's end               | InvalidResponse 1    | IncompleteStream 1   | InvalidResponse 1    | InvalidResponse 1    | answer 1
        sends comments for ever                        | Timeout.Attempt 2    | Timeout.Call 1       | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.Call 1
        sends comments between all                     | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        ends lines with LF                             | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        ends lines with CRLF                           | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        ends lines with CR                             | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        begins with a byte order mark                  | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        leaves out the blank after data:               | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        spreads an event over many data lines          | answer 1             | answer 1             | answer 1             | answer 1             | answer 1
        leaves out the last word                       | answer 1             | IncompleteStream 1   | answer 1             | answer 1             | answer 1
        breaks off amid the last event                 | answer 1             | IncompleteStream 1   | answer 1             | answer 1             | answer 1
        stalls amid an event                           | Timeout.Attempt 2    | Timeout.StreamIdle 1 | Timeout.Attempt 2    | Timeout.Attempt 2    | Timeout.StreamIdle 1
        """;

    public static IReadOnlyList<string[]> Rows { get; } = [.. Text.Split('\n').Select(static line => line.Split('|', StringSplitOptions.TrimEntries))];

    public static IEnumerable<(string Fault, string Call, string Expected)> Cells =>
        from row in Rows.Skip(1)
        from column in Enumerable.Range(1, row.Length - 1)
        select (row[0], Rows[0][column], row[column]);
}
