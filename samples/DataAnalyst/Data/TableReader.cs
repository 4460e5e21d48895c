using CsvHelper;

namespace DataAnalyst.Data;

internal static class TableReader
{
    // The separator is detected: comma, semicolon, tab or bar.
    private static readonly CsvReaderOptions _options = new()
    {
        TrimWhitespace = true,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <exception cref="InvalidDataException">The file is not CSV, or has no rows.</exception>
    public static async Task<Table> ReadAsync(FileInfo file, CancellationToken stop)
    {
        using var csv = CsvReader.FromFile(file.FullName, _options, FileOptions.Asynchronous | FileOptions.SequentialScan);
        try
        {
            await csv.ReadHeaderAsync(stop);
            var names = Names(csv.Headers);
            var cells = Array.ConvertAll(names, static _ => new List<string>());
            while (await csv.ReadAsync(stop))
            {
                for (var i = 0; i < names.Length; i++)
                    cells[i].Add(csv.GetString(i));
            }
            return cells is [{ Count: > 0 }, ..]
                ? new(file.Name, [.. names.Zip(cells, Column.Of)])
                : throw new InvalidDataException($"{file.Name} has no rows after the header.");
        }
        catch (CsvFormatException exception)
        {
            throw new InvalidDataException($"{file.Name} is not valid CSV: {exception.Message}", exception);
        }
    }

    // The model refers to columns by name, so every name must be unique.
    private static string[] Names(IReadOnlyList<string> header)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. header.Select((name, index) => name.Length > 0 && taken.Add(name) ? name : $"{name}#{index + 1}")];
    }
}
