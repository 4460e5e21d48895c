using OpenAi.Benchmarks.Reports;
using OpenAi.Extensions.AI.Benchmarks;

return args is ["table", var results, var readme]
    ? MarkedText.Replace(readme, "allocations", Table.Render(results))
    : Rounds.Run(typeof(Operation).Assembly, args);
