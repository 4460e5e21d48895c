using OpenAi.Conformance.Prices;
using OpenAi.Costs;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Costs;

/// <summary>The prices in the library, including those of the past.</summary>
public class PriceHistoryTests
{
    [Fact]
    public void The_prices_are_what_the_script_makes_of_its_files()
    {
        var made = PricesCommand.Source(Path.Combine(RepositoryRoot.Path, "tests/OpenAiClient.Conformance/Prices"));
        var kept = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src/OpenAiClient/Costs/PriceData.cs"));

        Assert.True(made == kept, "Run: dotnet run -f net10.0 --project tests/OpenAiClient.Conformance -- prices tests/OpenAiClient.Conformance/Prices src/OpenAiClient/Costs/PriceData.cs");
    }

    [Fact]
    public void The_prices_are_those_of_a_day()
    {
        Assert.Equal(new DateOnly(2026, 11, 30), ModelPrices.Default.AsOf);
        Assert.Equal(93, ModelPrices.Default.ByModel.Count);
        Assert.Null(new ModelPrices([]).AsOf);
        Assert.Equal(new DateOnly(2025, 1, 1), ModelPrices.At(new(2025, 1, 1)).With("mine", new(1m)).AsOf);
    }

    [Theory]
    [InlineData("gpt-4o", 2.50, 10.00, 1.25)]
    [InlineData("gpt-4o-2024-05-13", 5, 15, null)]
    [InlineData("gpt-4o-mini", 0.15, 0.60, 0.075)]
    [InlineData("o1-preview", 15, 60, 7.50)]
    [InlineData("o1-mini", 3, 12, 1.50)]
    [InlineData("o1-mini-2024-09-12", 3, 12, 1.50)]
    [InlineData("gpt-4-turbo", 10, 30, null)]
    [InlineData("gpt-4-turbo-2024-04-09", 10, 30, null)]
    public void The_table_of_2025_is_found_by_its_date(string model, double input, double output, double? cached)
    {
        var price = new ModelPrice((decimal)input, (decimal)output, (decimal?)cached);

        Assert.Equal(price, ModelPrices.At(new(2025, 1, 1))[model]);
        Assert.Equal(price, ModelPrices.At(new(2025, 12, 31))[model]);
        Assert.Equal(price, ModelPrices.At(DateOnly.MinValue)[model]);
    }

    [Theory]
    [InlineData("o3", "2025-06-09", 10)]
    [InlineData("o3", "2025-06-10", 2)]
    [InlineData("o3-2025-04-16", "2026-06-10", 2)]
    [InlineData("o1-mini", "2025-12-31", 3)]
    [InlineData("o1-mini", "2026-01-01", 1.1)]
    [InlineData("gpt-5.6-luna", "2026-07-29", 1)]
    [InlineData("gpt-5.6-luna", "2026-07-30", 0.2)]
    [InlineData("gpt-5.6-sol", "2026-08-20", 5)]
    [InlineData("gpt-5.6", "2026-08-21", 4)]
    [InlineData("gpt-5.6-terra-2026-07-09", "2026-07-29", 2.5)]
    [InlineData("gpt-5.6-terra-2026-07-09", "9999-12-31", 2)]
    public void A_price_holds_from_its_day_on(string model, string day, double input) =>
        Assert.Equal((decimal)input, ModelPrices.At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))[model].Input);

    [Fact]
    public void A_newer_file_adds_what_has_changed_since_the_older_ones_last_day()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Write("b", "2027-02", """{"id":"m","match":{"equals":"m"},"prices":[{"prices":{"input_mtok":9}},{"constraint":{"start_date":"2026-01-01"},"prices":{"input_mtok":2}},{"constraint":{"start_date":"2027-02-03"},"prices":{"input_mtok":3}}]},{"id":"same","match":{"equals":"same"},"prices":{"input_mtok":1}}""");
            Write("a", "2026-12", """{"id":"m","match":{"equals":"m"},"prices":{"input_mtok":1}},{"id":"same","match":{"or":[{"equals":"x"},{"starts_with":"same-"}]},"prices":{"input_mtok":1}},{"id":"gone","match":{"contains":"gone"},"prices":{}}""");

            var source = PricesCommand.Source(folder.FullName);

            Assert.Contains("\n        m | in 1 | from 2027-01-01 in 2 | from 2027-02-03 in 3\n", source);
            Assert.Contains("\n        same | in 1\n", source);
            Assert.Contains("\n        *gone* | in 0\n", source);
            Assert.Contains("Date = \"2027-02-28\"", source);

            Write("c", "2027-03-05", """{"id":"m","match":{"regex":"^m[ab]$"},"prices":{}}""");
            Assert.Contains("^m[ab]$", Assert.Throws<InvalidDataException>(() => PricesCommand.Source(folder.FullName)).Message);
            Write("c", "2027-03-05", """{"id":"m","match":{"equals":"m"},"prices":{"input_smell_mtok":1}}""");
            Assert.Contains("input_smell_mtok", Assert.Throws<InvalidDataException>(() => PricesCommand.Source(folder.FullName)).Message);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Write(string name, string date, string models) =>
            File.WriteAllText(Path.Combine(folder.FullName, name + ".json"), $$"""{"as_of":"{{date}}","models":[{{models}}]}""");
    }
}
