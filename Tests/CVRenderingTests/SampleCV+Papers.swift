extension SampleCV {
  /// A publication as a table row.
  struct Paper: Sendable {
    var group: String
    var title: String
    /// As the page has them, marks included.
    var authors: String
    var venues: [String] = []
    var year: Int?
    var rank: String?
    var status: String?
    var award: String?
    var pdf: String?
  }

  static let papers: [Paper] = [
    Paper(
      group: "2024",
      title:
        "Malleus: Straggler-Resilient Hybrid Parallel Training of Large-scale Models via Malleable Data and Model Parallelization",
      authors:
        "Haoyang Li, Fangcheng Fu, Hao Ge, Sheng Lin, Xuanyu Wang, Jiawen Niu, Yujie Wang, Hailin Zhang, Xiaonan Nie, Bin Cui",
      status: "Preprint",
      pdf: "https://arxiv.org/abs/2410.13333"),
    Paper(
      group: "2024", title: "Efficiently Training 7B LLM with 1 Million Sequence Length on 8 GPUs",
      authors:
        "Pinxue Zhao, Hailin Zhang, Fangcheng Fu, Xiaonan Nie, Qibin Liu, Fang Yang, Yuanbo Peng, Dian Jiao, Shuaipeng Li, Jinbao Xue, Yangyu Tao, Bin Cui",
      status: "Preprint",
      pdf: "https://arxiv.org/abs/2407.12117"),
    Paper(
      group: "2024",
      title: "PQCache: Product Quantization-based KVCache for Long Context LLM Inference",
      authors:
        "Hailin Zhang, Xiaodong Ji, Yilin Chen, Fangcheng Fu, Xupeng Miao, Xiaonan Nie, Weipeng Chen, Bin Cui",
      status: "Preprint",
      pdf: "https://arxiv.org/abs/2407.12820"),
    Paper(
      group: "2024", title: "Retrieval-Augmented Generation for AI-Generated Content: A Survey",
      authors:
        "Penghao Zhao*, Hailin Zhang*, Qinhan Yu, Zhengren Wang, Yunteng Geng, Fangcheng Fu, Ling Yang, Wentao Zhang, Jie Jiang, Bin Cui",
      status: "Preprint",
      pdf: "https://arxiv.org/abs/2402.19473"),
    Paper(
      group: "2024", title: "Surge Phenomenon in Optimal Learning Rate and Batch Size Scaling",
      authors:
        "Shuaipeng Li*, Penghao Zhao*, Hailin Zhang*, Xingwu Sun, Hao Wu, Dian Jiao, Weiyan Wang, Chengjun Liu, Zheng Fang, Jinbao Xue, Yangyu Tao, Bin Cui, Di Wang",
      venues: ["NeurIPS 2024"],
      year: 2024,
      rank: "CCF-A",
      pdf: "https://arxiv.org/abs/2405.14578"),
    Paper(
      group: "2024",
      title: "Enabling Parallelism Hot Switching for Efficient Training of Large Language Models",
      authors:
        "Hao Ge, Fangcheng Fu, Haoyang Li, Xuanyu Wang, Sheng Lin, Yujie Wang, Xiaonan Nie, Hailin Zhang, Xupeng Miao, Bin Cui",
      venues: ["SOSP 2024"],
      year: 2024,
      rank: "CCF-A"),
    Paper(
      group: "2024",
      title: "A Unified Framework for Mining Batch and Periodic Batch in Data Streams",
      authors:
        "Zirui Liu, Xiangyuan Wang, Yuhan Wu, Tong Yang, Kaicheng Yang, Hailin Zhang, Yaofeng Tu, Bin Cui",
      venues: ["IEEE Transactions on Knowledge and Data Engineering", "TKDE 2024"],
      year: 2024,
      rank: "CCF-A",
      pdf: "https://ieeexplore.ieee.org/abstract/document/10526411"),
    Paper(
      group: "2024",
      title:
        "CAFE: Towards Compact, Adaptive, and Fast Embedding for Large-scale Recommendation Models",
      authors:
        "Hailin Zhang*, Zirui Liu*, Boxuan Chen, Yikai Zhao, Tong Zhao, Tong Yang, Bin Cui",
      venues: ["ACM SIGMOD International Conference on Management of Data", "SIGMOD 2024"],
      year: 2024,
      rank: "CCF-A",
      pdf: "https://dl.acm.org/doi/10.1145/3639306"),
    Paper(
      group: "2024",
      title: "Experimental Analysis of Large-scale Learnable Vector Storage Compression",
      authors:
        "Hailin Zhang, Penghao Zhao, Xupeng Miao, Yingxia Shao, Zirui Liu, Tong Yang, Bin Cui",
      venues: ["International Conference on Very Large Data Bases", "VLDB 2024"],
      year: 2024,
      rank: "CCF-A",
      pdf: "https://dl.acm.org/doi/10.14778/3636218.3636234"),
    Paper(
      group: "2023", title: "Model-enhanced Vector Index",
      authors:
        "Hailin Zhang, Yujing Wang, Qi Chen, Ruiheng Chang, Ting Zhang, Ziming Miao, Yingyan Hou, Yang Ding, Xupeng Miao, Haonan Wang, Bochen Pang, Yuefeng Zhan, Hao Sun, Weiwei Deng, Qi Zhang, Fan Yang, Xing Xie, Mao Yang, Bin Cui",
      venues: ["Conference on Neural Information Processing Systems", "NeurIPS 2023"],
      year: 2023,
      rank: "CCF-A",
      pdf:
        "https://proceedings.neurips.cc/paper_files/paper/2023/file/ac112e8ffc4e5b9ece32070440a8ca43-Paper-Conference.pdf"
    ),
    Paper(
      group: "2023",
      title:
        "Galvatron: Efficient Transformer Training over Multiple GPUs Using Automatic Parallelism",
      authors:
        "Xupeng Miao, Yujie Wang, Youhe Jiang, Chunan Shi, Xiaonan Nie, Hailin Zhang, Bin Cui",
      venues: ["International Conference on Very Large Data Bases", "VLDB 2023"],
      year: 2023,
      rank: "CCF-A",
      pdf: "https://dl.acm.org/doi/10.14778/3570690.3570697"),
    Paper(
      group: "2022",
      title: "Hetu: A Highly Efficient Automatic Parallel Distributed Deep Learning System",
      authors:
        "Xupeng Miao, Xiaonan Nie, Hailin Zhang, Tong Zhao, Bin Cui",
      venues: ["Science China Information Sciences", "SCIS 2022"],
      year: 2022,
      rank: "CCF-A",
      pdf: "http://scis.scichina.com/en/2023/117101.pdf"),
    Paper(
      group: "2022",
      title: "HET-GMP: A Graph-based System Approach to Scaling Large Embedding Model Training",
      authors:
        "Xupeng Miao, Yining Shi, Hailin Zhang, Xin Zhang, Xiaonan Nie, Zhi Yang, Bin Cui",
      venues: ["ACM SIGMOD International Conference on Management of Data", "SIGMOD 2022"],
      year: 2022,
      rank: "CCF-A",
      pdf: "https://dl.acm.org/doi/10.1145/3514221.3517902"),
    Paper(
      group: "2022",
      title:
        "HET: Scaling out Huge Embedding Model Training via Cache-enabled Distributed Framework",
      authors:
        "Xupeng Miao*, Hailin Zhang*, Yining Shi, Xiaonan Nie, Zhi Yang, Yangyu Tao, Bin Cui",
      venues: ["International Conference on Very Large Data Bases", "VLDB 2022"],
      year: 2022,
      rank: "CCF-A",
      award: "Best Scalable Data Science Paper!",
      pdf: "https://dl.acm.org/doi/10.14778/3489496.3489511"),
  ]
}
